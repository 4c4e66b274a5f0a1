package sample;

import io.vicfield.VicField;
import java.time.Duration;

record Machine(@VicField(defaultValue = "60s") Duration timeout) {}
