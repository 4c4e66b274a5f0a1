package io.vicfield.spi;

/** What a codec has for a component, as listings see it. */
public interface Listed {
    /** The component. */
    Component listed();
}
