package sample;

import io.vicfield.VicField;
import java.time.Instant;
import java.util.List;

record Machine(@VicField List<Instant> starts) {}
