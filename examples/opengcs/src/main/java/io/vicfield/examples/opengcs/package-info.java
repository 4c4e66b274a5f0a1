/**
 * The configuration of opengcs' client, which starts a utility VM for Linux containers on Windows
 * ({@link io.vicfield.examples.opengcs.ClientConfig}). It covers options of both releases, an environment variable,
 * defaults,
 * and the checks before a VM starts. It does not start a VM, because this requires Windows.
 */
@NullMarked
package io.vicfield.examples.opengcs;

import org.jspecify.annotations.NullMarked;
