/**
 * Sources beside a VM's own: options of a command line, environment variables, and layers of sources with a stated
 * precedence. They know what their users call a key, and say so when a record cannot be read.
 */
@NullMarked
package io.vicfield.source;

import org.jspecify.annotations.NullMarked;
