/** Compares records with committed manifests, and reports changes that lose values. */
@NullMarked
package io.vicfield.processor.lock;

import org.jspecify.annotations.NullMarked;
