package sample;

import io.vicfield.VicField;
import java.util.List;

record Machine(@VicField List<String> labels) {}
