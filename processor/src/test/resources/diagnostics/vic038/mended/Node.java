package sample;

import io.vicfield.VicField;
import java.util.Optional;

record Node(@VicField String name, @VicField(depth = 3) Optional<Node> next) {}
