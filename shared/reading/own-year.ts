/** Names that end in the year of a standard or a law. */
export const OWN_YEAR =
  /\b(?:uav(?:-gc)?|wmo|nen|iso|raw|arw|avg|office|excel|windows|server|crow|dnr|stabu|wkb|gids|wet|aw)[\s-]?$/i;
