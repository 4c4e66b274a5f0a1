package io.vicfield.processor.lock;

import io.vicfield.processor.report.Problem;

/**
 * What a record no longer has as its lock has it.
 *
 * @param problem what it is
 * @param component whose it is; empty: the record's
 * @param value the value of the component's annotation that says so
 * @param arguments of the message
 */
record Change(Problem problem, String component, String value, Object... arguments) {}
