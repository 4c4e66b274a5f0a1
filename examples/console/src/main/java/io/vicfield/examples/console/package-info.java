/** The shared parts of the examples' commands: logins and error reports. */
@NullMarked
package io.vicfield.examples.console;

import org.jspecify.annotations.NullMarked;
