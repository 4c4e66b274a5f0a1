package com.example;

import com.google.auto.value.AutoValue;

/** AutoValue generates the class, and a converter stores it. */
@AutoValue
public abstract class Price {
    public abstract String currency();

    public abstract long cents();

    public static Price of(String currency, long cents) {
        return new AutoValue_Price(currency, cents);
    }
}
