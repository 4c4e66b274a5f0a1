package io.vicfield.examples.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a builder for a record. If the record implements the builder's {@code With}, it also gets a {@code with…}
 * method for each component. Do not use it for records with a secret string, because their builders would show it.
 */
@RecordBuilder.Template(options = @RecordBuilder.Options(addStaticBuilder = false, fileComment = ""))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Withers {}
