package com.example;

import java.util.List;
import lombok.Builder;
import lombok.Value;

/** Lombok generates the builder and the getters, and MapStruct calls them. */
@Value
@Builder
class Order {
    String name;
    String currency;
    long cents;
    List<Disk> disks;

    @Value
    static class Disk {
        String path;
        long free;
    }
}
