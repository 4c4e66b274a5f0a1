package io.vicfield.processor.lock;

import io.vicfield.processor.report.Problem;

/**
 * A difference between a record and its lock.
 *
 * @param problem the message to report
 * @param component the component to report at; empty for the record
 * @param value the annotation's value to report at; may be empty
 * @param arguments the message's arguments
 */
record Change(Problem problem, String component, String value, Object... arguments) {}
