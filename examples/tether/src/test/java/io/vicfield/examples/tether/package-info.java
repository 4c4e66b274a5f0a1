@NullMarked
package io.vicfield.examples.tether;

import org.jspecify.annotations.NullMarked;
