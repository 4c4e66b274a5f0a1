package com.example;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Machines {
    static Machine ordered() {
        Order order = Order.builder()
                .name("m1")
                .currency("EUR")
                .cents(950)
                .disks(List.of(new Order.Disk("/", 7)))
                .build();
        return new OrdersImpl().machine(order);
    }

    /** Calls the methods that RecordBuilder and Lombok generate. */
    static Machine changed() {
        Machine machine = ordered();
        return machine.withName("m2")
                .withDisks(List.of(machine.disks().get(0).withFree(3)));
    }

    static Map<String, String> keys(Machine machine) {
        Map<String, String> keys = new TreeMap<>();
        MachineCodec.INSTANCE.encode(machine, VicSink.into(keys));
        return keys;
    }

    static Machine decode(Map<String, String> keys) {
        return MachineCodec.INSTANCE.decode(VicSource.of(keys));
    }
}
