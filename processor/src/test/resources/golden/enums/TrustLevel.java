package sample;

import io.vicfield.VicValue;

public enum TrustLevel {
    @VicValue("0")
    UNSET,
    @VicValue("1")
    OPEN,
    @VicValue("2")
    CLOSED
}
