package org.yandu.store;

import java.util.UUID;
import org.yandu.model.AuthorId;

/// Whose library this is.
///
/// @param author the person
/// @param device the installation
public record Me(AuthorId author, UUID device) {}
