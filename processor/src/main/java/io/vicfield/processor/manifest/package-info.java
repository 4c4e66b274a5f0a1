/** A record's keys as a text that is reviewed, committed and compared. */
@NullMarked
package io.vicfield.processor.manifest;

import org.jspecify.annotations.NullMarked;
