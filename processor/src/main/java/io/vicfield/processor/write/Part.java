package io.vicfield.processor.write;

import io.vicfield.processor.model.VicComponent;

/** A component with its slot. */
record Part(VicComponent component, Slot slot) {}
