/** The attach server, which passes the standard streams of sessions over a socket. */
@NullMarked
package io.vicfield.examples.tether.attach;

import org.jspecify.annotations.NullMarked;
