/** Signals to this process. */
package io.vicfield.examples.tether.signal;
