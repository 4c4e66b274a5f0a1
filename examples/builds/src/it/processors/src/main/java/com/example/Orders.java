package com.example;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** MapStruct generates the calls of the records' constructors. It takes their {@code with} methods for setters. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.IGNORE)
interface Orders {
    @Mapping(target = "price", source = "order")
    Machine machine(Order order);

    Machine.Disk disk(Order.Disk disk);

    default Price price(Order order) {
        return Price.of(order.getCurrency(), order.getCents());
    }
}
