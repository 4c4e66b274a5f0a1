package sample;

import io.vicfield.VicField;
import org.jspecify.annotations.Nullable;

record Machine(@VicField @Nullable Integer count) {}
