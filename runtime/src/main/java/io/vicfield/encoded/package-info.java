/**
 * Encodes and decodes components whose text has an encoding that a companion key names, as cloud-init and Ignition read
 * them (wire-format, "Keys of other programs").
 */
@NullMarked
package io.vicfield.encoded;

import org.jspecify.annotations.NullMarked;
