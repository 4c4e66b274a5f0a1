@NullMarked
package io.vicfield.examples.tether.session;

import org.jspecify.annotations.NullMarked;
