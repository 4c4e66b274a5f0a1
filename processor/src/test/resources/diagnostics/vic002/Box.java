package sample;

import io.vicfield.VicField;

record Box<T>(@VicField String name) {}
//^ [VIC002] Record `Box` has type parameters, so vicfield cannot know the types of its values. Use a record for each concrete type.
