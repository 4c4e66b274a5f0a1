package com.example;

import io.vicfield.VicConverter;

class PriceConverter implements VicConverter<String, Price> {
    @Override
    public String toWire(Price price) {
        return price.currency() + " " + price.cents();
    }

    @Override
    public Price fromWire(String text) {
        int space = text.indexOf(' ');
        return Price.of(text.substring(0, space), Long.parseLong(text.substring(space + 1)));
    }
}
