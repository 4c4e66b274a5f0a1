/** Makes codecs from the manifests that the annotation processor writes, so that no class of theirs is needed. */
@NullMarked
package io.vicfield.examples.inspect.manifest;

import org.jspecify.annotations.NullMarked;
