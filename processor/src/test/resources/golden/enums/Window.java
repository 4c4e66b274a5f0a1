package sample;

public final class Window {
    private Window() {}

    public enum State {
        UP,
        DOWN
    }
}
