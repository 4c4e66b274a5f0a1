package sample;

public final class Door {
    private Door() {}

    public enum State {
        OPEN,
        SHUT
    }
}
