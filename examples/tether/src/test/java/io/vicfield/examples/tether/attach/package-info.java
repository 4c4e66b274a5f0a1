@NullMarked
package io.vicfield.examples.tether.attach;

import org.jspecify.annotations.NullMarked;
