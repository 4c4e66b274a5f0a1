/**
 * Sources other than a VM: command line options, environment variables, and layers of sources in order of precedence. Their
 * error messages name keys as users know them.
 */
@NullMarked
package io.vicfield.source;

import org.jspecify.annotations.NullMarked;
