// Standard output and error as streams that remember why writing failed.
#pragma once

#include <array>
#include <streambuf>

namespace campaign {

/// A buffer that writes to an open descriptor. After a failure nothing more is written, and every
/// flush fails with the first failure's `errno`.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor);
  ~DescriptorBuffer() override;

 protected:
  int_type overflow(int_type character) override;
  int sync() override;

 private:
  int descriptor_;
  int failure_ = 0;
  std::array<char, 16384> bytes_ = {};
};

}  // namespace campaign
