/** What the commands of the examples share: who logs in where, and how failures are told. */
@NullMarked
package io.vicfield.examples.console;

import org.jspecify.annotations.NullMarked;
