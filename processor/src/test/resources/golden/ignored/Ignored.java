package sample;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.Lock;

public record Ignored(
        @VicField String name,
        @VicIgnore boolean flag,
        @VicIgnore char letter,
        @VicIgnore long count,
        @VicIgnore double ratio,
        @VicIgnore String text,
        @VicIgnore Lock lock,
        @VicIgnore List<Lock> list,
        @VicIgnore Set<Lock> set,
        @VicIgnore Map<String, List<Lock>> map,
        @VicIgnore Optional<Lock> optional,
        @VicIgnore OptionalInt optionalInt,
        @VicIgnore int[][] numbers,
        @VicIgnore List<String>[] lists,
        @VicIgnore List<String>[][] tables) {}
