package io.vicfield.examples.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a record a builder and, as it implements the builder's {@code With}, a {@code with…} method for each component.
 * Not for records with a secret in a text: their builders would show it.
 */
@RecordBuilder.Template(options = @RecordBuilder.Options(addStaticBuilder = false, fileComment = ""))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Withers {}
