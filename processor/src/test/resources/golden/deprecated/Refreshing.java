package sample;

public interface Refreshing {
    String now();

    @Deprecated
    default String current() {
        return now();
    }
}
