"""Turns the pages of cv.pdf into grey pictures as an office scanner makes them: a little askew, on paper that is not white."""

import glob
import subprocess

from PIL import Image, ImageFilter

subprocess.run(["pdftoppm", "-r", "140", "-gray", "cv.pdf", "p"], check=True)
pages = []
for at, path in enumerate(sorted(glob.glob("p-*.pgm"))):
    picture = Image.open(path).rotate((0.5, -0.4, 0.3)[at % 3], resample=Image.Resampling.BICUBIC, fillcolor=250)
    pages.append(picture.filter(ImageFilter.GaussianBlur(0.5)).point(lambda v: min(246, int(v * 0.94) + 12)))
for at, picture in enumerate(pages):
    picture.save(f"page-{at}.jpg", quality=38)
