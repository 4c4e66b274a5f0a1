package sample;

public interface Uptime {
    /** Inherited by the record. */
    default long uptime() {
        return 42;
    }
}
