/** Lists a record's keys in a text file, which people review and commit. */
@NullMarked
package io.vicfield.processor.manifest;

import org.jspecify.annotations.NullMarked;
