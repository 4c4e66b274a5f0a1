package sample;

import io.vicfield.VicField;
import java.util.Optional;

public record Part(@VicField String id, @VicField Optional<String> note) {}
