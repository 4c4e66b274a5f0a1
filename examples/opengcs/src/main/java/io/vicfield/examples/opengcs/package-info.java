/**
 * The configuration of the client of opengcs, which starts a utility VM for Linux containers on Windows
 * ({@link io.vicfield.examples.opengcs.ClientConfig}): options of either release, an environment variable, defaults, and
 * the checks that come before a VM is started. Starting one is not part of it: that takes Windows.
 */
@NullMarked
package io.vicfield.examples.opengcs;

import org.jspecify.annotations.NullMarked;
