/** The parts that the commands of the examples share: logins and reports of failures. */
@NullMarked
package io.vicfield.examples.console;

import org.jspecify.annotations.NullMarked;
