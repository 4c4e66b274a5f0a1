package sample;

/** A constant of it is deprecated too. */
@Deprecated(forRemoval = true)
public enum Ancient {
    @Deprecated
    BRONZE,
    IRON
}
