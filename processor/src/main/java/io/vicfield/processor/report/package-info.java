/** Every word that a user of the processor sees. */
@NullMarked
package io.vicfield.processor.report;

import org.jspecify.annotations.NullMarked;
