package sample;

import io.vicfield.VicField;
import java.util.List;

public record Branch(@VicField String name, @VicField(depth = 4) List<Leaf> leaves) {}
