package sample;

import io.vicfield.VicField;
import java.time.Instant;
import java.util.Optional;

record Machine(@VicField Optional<Instant> started) {}
