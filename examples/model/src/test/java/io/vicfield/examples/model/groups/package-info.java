/** What atomic groups promise, held with records as the processor writes their codecs. */
@NullMarked
package io.vicfield.examples.model.groups;

import org.jspecify.annotations.NullMarked;
