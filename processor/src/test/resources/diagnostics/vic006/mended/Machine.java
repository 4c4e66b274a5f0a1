package sample;

import io.vicfield.VicField;
import java.time.Instant;

record Machine(@VicField(required = true) Instant started) {}
