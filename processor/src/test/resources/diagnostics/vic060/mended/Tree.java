package sample;

import io.vicfield.VicField;
import java.util.List;

record Tree(@VicField(depth = 4) List<Tree> left, @VicField(depth = 4) List<Tree> right) {}
