package io.vicfield.examples.testbed.watch;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** One read or write of a store, without its value. */
@Name("io.vicfield.Store")
@Label("Store Access")
@Category("vicfield")
@StackTrace(false)
final class StoreEvent extends Event {
    @Label("Operation")
    final String operation;

    @Label("Key")
    final String key;

    StoreEvent(String operation, String key) {
        this.operation = operation;
        this.key = key;
    }
}
