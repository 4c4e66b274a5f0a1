/** Committed manifests, and what must not change against them. */
@NullMarked
package io.vicfield.processor.lock;

import org.jspecify.annotations.NullMarked;
