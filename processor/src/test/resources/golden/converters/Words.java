package sample;

import java.util.List;

public record Words(List<String> all) {
    public static final Words NONE = new Words(List.of());
}
